// A disk that is full after the first bytes.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

fs.writeFile = (file, bytes, done) => {
  fs.writeSync(file, bytes, 0, 10);
  done(Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" }));
};
syncBuiltinESMExports();
