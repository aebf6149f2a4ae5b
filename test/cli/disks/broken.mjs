// A disk that answers what no system answers: the program cannot know what happened.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

fs.fsync = () => {
  throw new Error("the disk makes no sense");
};
syncBuiltinESMExports();
