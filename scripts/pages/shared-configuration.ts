import HtmlWebpackPlugin from "html-webpack-plugin";
import type { Configuration } from "webpack";
import type { PageSettings } from "./settings.ts";

export interface PageBuild {
  /** The checkout. */
  readonly root: string;
  readonly mode: Configuration["mode"];
  /** Absolute path of the folder to fill; what is there is removed. */
  readonly path: string;
  readonly settings: PageSettings;
}

/** What all pages have in common: TypeScript and CSS, hashed names, chunks for each `import()` and worker, no eval. */
export function sharedConfiguration({ root, mode, path }: PageBuild): Configuration {
  const isProduction = mode === "production";
  const name = isProduction ? "[name].[contenthash:10]" : "[name]";
  return {
    mode: mode ?? "production",
    context: root,
    target: ["web", "es2022"],
    // Maps by eval would not run under the pages' policy, and maps beside the files would tell the builder's paths.
    devtool: isProduction ? false : "cheap-module-source-map",
    output: {
      path,
      filename: `scripts/${name}.js`,
      chunkFilename: `scripts/${name}.js`,
      cssFilename: `styles/${name}.css`,
      cssChunkFilename: `styles/${name}.css`,
      assetModuleFilename: "files/[name].[contenthash:10][ext]",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2022", jsx: "automatic" } },
        { test: /\.xlsx$|\bmanifest\.xml$/, type: "asset/resource" },
      ],
    },
    experiments: { css: true, html: false },
    performance: false,
    stats: "errors-warnings",
  };
}

/** A page from its template, whose `<%= name %>` are filled with the parameters; scripts are added to its head. */
export function htmlPage(
  template: string,
  filename: string,
  parameters: Readonly<Record<string, string>>,
): HtmlWebpackPlugin {
  return new HtmlWebpackPlugin({
    template,
    filename,
    templateParameters: parameters,
    inject: "head",
    scriptLoading: "defer",
    minify: false,
  });
}
