import { expect, test } from "vitest";
import { associateCommands } from "../../src/commands/commands.ts";

function pressed(compute: () => Promise<void>, show: () => Promise<void>): Promise<readonly string[]> {
  const done: string[] = [];
  return new Promise((resolve) => {
    associateCommands(
      {
        actions: {
          associate: (id, action) => {
            done.push(id);
            action({
              completed: () => {
                resolve([...done, "completed"]);
              },
            });
          },
        },
        addin: {
          showAsTaskpane: () => {
            done.push("shown");
            return show();
          },
        },
      },
      () => ({
        compute: () => {
          done.push("computed");
          return compute();
        },
      }),
    );
  });
}

const works = (): Promise<void> => Promise.resolve();

test("the button computes without the pane, shows the result, and is free again", async () => {
  expect(await pressed(works, works)).toEqual(["calcolaPerformance", "computed", "shown", "completed"]);
});

test("also where the pane cannot be shown", async () => {
  const refuses = (): Promise<void> => Promise.reject(new Error("no window"));
  expect(await pressed(works, refuses)).toEqual(["calcolaPerformance", "computed", "shown", "completed"]);
});
