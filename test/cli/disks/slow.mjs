// A disk on which a file is never safe: a write stays under way until it is interrupted.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

fs.fsync = (_file, done) => setTimeout(done, 3_600_000);
syncBuiltinESMExports();
