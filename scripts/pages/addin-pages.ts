import { join } from "node:path";
import type { Configuration } from "webpack";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { htmlPage, sharedConfiguration, type PageBuild } from "./shared-configuration.ts";

/** The task pane's page, which is the shared runtime of the ribbon's commands and the custom functions too. */
export function addinPages(build: PageBuild): Configuration {
  const { root, settings } = build;
  return {
    ...sharedConfiguration(build),
    name: "addin",
    entry: { taskpane: join(root, "src/taskpane/main.tsx") },
    plugins: [
      htmlPage(join(root, "src/taskpane/taskpane.html"), "taskpane.html", {
        officeJs: settings.officeJs,
        policy: contentSecurityPolicy({ script: settings.officeOrigin }),
      }),
    ],
  };
}
