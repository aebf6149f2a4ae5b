import vitest from "@vitest/eslint-plugin";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/**
 * Imports run one way: entry points → app → core; adapters → ports → core's types.
 * Each line: a room, and the rooms it may not look into.
 */
const rooms = ["core", "ports", "app", "adapters", "cli", "taskpane", "commands", "functions", "workbench"];
const mayImport = {
  core: [],
  ports: ["core"],
  app: ["core", "ports"],
  adapters: ["core", "ports"],
};

const importDirections = Object.entries(mayImport).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            group: rooms
              .filter((other) => other !== room && !allowed.includes(other))
              .map((other) => `**/${other}/**`),
            message: `src/${room} may import only: ${[room, ...allowed].join(", ")} (docs/architecture.md).`,
          },
          ...(room === "core"
            ? [
                {
                  regex: "^(?!\\.{1,2}/|decimal\\.js$|fastest-levenshtein$)",
                  message:
                    "The core imports only the core, its decimal library and the one that finds similar words.",
                },
              ]
            : []),
          ...(room === "app"
            ? [{ regex: "^node:", message: "The use cases run in the pane too: no Node here." }]
            : []),
        ],
      },
    ],
  },
}));

/** No pattern that a hostile cell could make slow: whatever reads a workbook must take time linear in the text. */
const linearPatterns = {
  files: ["src/{core,app}/**/*.ts"],
  plugins: { regexp },
  rules: {
    "regexp/no-super-linear-backtracking": ["error", { report: "certain" }],
    "regexp/no-super-linear-move": ["error", { report: "certain" }],
    "regexp/no-dupe-disjunctions": "error",
    "regexp/no-empty-alternative": "error",
    "regexp/no-useless-assertions": "error",
    "regexp/no-misleading-unicode-character": "error",
  },
};

export default tseslint.config(
  { ignores: ["node_modules", "out", "dist", "coverage", ".tmp", "src/core/formula/formula-parser.js"] },
  ...tseslint.configs.strict,
  linearPatterns,
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      eqeqeq: "error",
      "no-console": "error",
    },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  { files: ["**/*.{js,mjs}"], ...tseslint.configs.disableTypeChecked },
  { files: ["src/cli/**", "scripts/**", "bench/**", "bin/**"], rules: { "no-console": "off" } },
  ...importDirections,
  {
    files: [
      "src/adapters/office-js/**/*.ts",
      "src/taskpane/**/*.{ts,tsx}",
      "src/commands/**/*.ts",
      "src/functions/**/*.ts",
    ],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    files: ["**/*.tsx"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.strict.rules },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    plugins: { vitest },
    rules: {
      ...vitest.configs.recommended.rules,
      "vitest/valid-expect": "error",
      "vitest/no-focused-tests": "error",
      "vitest/no-disabled-tests": "error",
      "vitest/expect-expect": ["error", { assertFunctionNames: ["expect", "fc.assert", "expect*"] }],
    },
  },
);
