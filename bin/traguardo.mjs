#!/usr/bin/env node
// The command as npm installs it: TypeScript is run as it stands.
import { register } from "tsx/esm/api";

register();
await import("../src/cli/main.ts");
