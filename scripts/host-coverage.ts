/** Writes docs/emulated-host-coverage.md: `npx tsx scripts/host-coverage.ts`. */
import { writeFileSync } from "node:fs";
import { coverageOf } from "../src/workbench/host/metadata/coverage.ts";
import { coverageText } from "../src/workbench/host/metadata/coverage-text.ts";
import { OBJECT_TYPES } from "../src/workbench/host/objects/object-types.ts";
import { libraryClasses } from "../src/workbench/node/library-classes.ts";
import { officeVersion } from "../src/workbench/node/office-scripts.ts";

const page = coverageText(coverageOf(await libraryClasses(), OBJECT_TYPES), officeVersion);
writeFileSync(new URL("../docs/emulated-host-coverage.md", import.meta.url), page);
