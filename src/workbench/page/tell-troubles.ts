import type { ExcelHost } from "../host/protocol/process-query.ts";
import type { Shell } from "../host/shell/shell.ts";

/**
 * Tells what the add-in has asked for since then and nobody here knows, and where the host broke: the
 * add-in may have a way around, and then nobody would notice.
 */
export function troublesOf(
  { unknownMembers, crashes }: Pick<ExcelHost, "unknownMembers" | "crashes">,
  shell: Pick<Shell, "unknownCalls" | "crashes">,
  tell: (trouble: string) => void,
): () => void {
  let told = 0;
  return () => {
    const unknown = [...unknownMembers, ...shell.unknownCalls].map((name) => `does not know ${name}`);
    const broken = [...crashes, ...shell.crashes].map((error) => `broke: ${String(error)}`);
    const all = [...unknown, ...broken];
    if (all.length === told) return;
    told = all.length;
    tell(`the emulated host ${all.join("; ")}`);
  };
}
