import { join } from "node:path";
import type { Configuration } from "webpack";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { htmlPage, sharedConfiguration, type PageBuild } from "./shared-configuration.ts";

export const WORKBENCH_ENTRY = "src/workbench/page/main.tsx";

/** The workbench's page; it shows the pane in a frame, from the same host name and another port. */
export function workbenchPages(build: PageBuild): Configuration {
  const { root, settings } = build;
  const { origin, port } = new URL(settings.baseUrl);
  return {
    ...sharedConfiguration(build),
    name: "workbench",
    entry: { workbench: join(root, WORKBENCH_ENTRY) },
    plugins: [
      htmlPage(join(root, "src/workbench/page/index.html"), "index.html", {
        policy: contentSecurityPolicy({
          frames: [origin, `https://127.0.0.1:${port || "443"}`],
          inlineStyles: true,
        }),
      }),
    ],
  };
}
