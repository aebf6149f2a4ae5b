import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import type { Configuration } from "webpack";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { DEFAULT_BASE_URL } from "./settings.ts";
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
      new CopyPlugin({
        patterns: [
          { from: join(root, "assets"), to: "assets", globOptions: { ignore: ["**/*.svg"] } },
          // What Excel shows of the custom functions, in each language.
          { from: join(root, "src/functions/functions.*.json"), to: "[name][ext]", noErrorOnMissing: true },
          {
            from: join(root, "manifest.xml"),
            to: "manifest.xml",
            transform: (source) => source.toString("utf8").replaceAll(DEFAULT_BASE_URL, settings.baseUrl),
          },
        ],
      }),
    ],
  };
}
