// Tries the mutants of StrykerJS on the bundle of the core's tests, in the process of the runner: a test runner of its own would start
// a worker and load the bundle's modules for each of ten thousand mutants.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { runInThisContext } from "node:vm";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { determineHitLimitReached } from "@stryker-mutator/api/test-runner";

const BUNDLE = "out/mutation/tests.cjs";

class BundleRunner {
  /** What the mutated code asks: which mutant is active, and counts: which test came by. */
  mutation = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const path = resolve(BUNDLE);
    const code = await readFile(path, "utf8");
    this.evaluate = runInThisContext(`(function (require, module, exports) {${code}\n})`, { filename: path });
    this.require = createRequire(path);
  }

  /** The tests anew, so that nothing that a mutant left in a module reaches the next one. */
  collect() {
    const module = { exports: {} };
    this.evaluate(this.require, module, module.exports);
    return module.exports.collected;
  }

  async dryRun({ coverageAnalysis }) {
    const { mutation } = this;
    mutation.activeMutant = undefined;
    const results = [];
    for (const { id, run } of this.collect()) {
      mutation.currentTestId = id;
      const start = performance.now();
      const failure = await failureOf(run);
      const common = { id, name: id, timeSpentMs: performance.now() - start };
      results.push(
        failure === undefined ? { ...common, status: 0 } : { ...common, status: 1, failureMessage: failure },
      );
    }
    mutation.currentTestId = undefined;
    const coverage = coverageAnalysis === "off" ? {} : { mutantCoverage: mutation.mutantCoverage };
    return { status: "complete", tests: results, ...coverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const { mutation } = this;
    const wanted = testFilter && new Set(testFilter);
    mutation.hitCount = 0;
    mutation.hitLimit = hitLimit;
    mutation.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
    const tests = this.collect().filter(({ id }) => wanted === undefined || wanted.has(id));
    mutation.activeMutant = activeMutant.id;
    let nrOfTests = 0;
    try {
      for (const { id, run } of tests) {
        nrOfTests++;
        const failureMessage = await failureOf(run);
        const timeout = determineHitLimitReached(mutation.hitCount, mutation.hitLimit);
        if (timeout !== undefined) return timeout;
        if (failureMessage !== undefined)
          return { status: "killed", killedBy: [id], failureMessage, nrOfTests };
      }
      return { status: "survived", nrOfTests };
    } finally {
      mutation.activeMutant = undefined;
    }
  }
}

async function failureOf(run) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "bundle", BundleRunner)];
