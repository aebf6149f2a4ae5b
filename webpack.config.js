// The configuration is TypeScript, run as it stands.
import { register } from "tsx/esm/api";

register();
const { configurations } = await import("./scripts/pages/configurations.ts");
export default configurations;
