import { X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "selfsigned";

export interface Certificate {
  /** PEM. */
  readonly key: string;
  /** PEM. */
  readonly cert: string;
  /** The certificate's file, for people who want their system to trust it. */
  readonly file: string;
}

const DAY = 24 * 60 * 60 * 1000;
const YEAR = 365 * DAY;

/**
 * The certificate of this machine's servers: read from the folder, made where there is none or it ends within a day. It is
 * signed by itself alone, for localhost, 127.0.0.1 and ::1, and never leaves the folder.
 */
export async function certificateIn(folder: string, now: Date): Promise<Certificate> {
  const file = join(folder, "localhost.crt");
  const keyFile = join(folder, "localhost.key");
  const kept = await readPair(file, keyFile);
  if (kept !== undefined && isGood(kept.cert, now)) return { ...kept, file };
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    // Clocks differ, and systems refuse what is valid for much longer than a year.
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + YEAR),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(keyFile, made.private, { mode: 0o600 });
  await writeFile(file, made.cert);
  return { key: made.private, cert: made.cert, file };
}

async function readPair(
  file: string,
  keyFile: string,
): Promise<Pick<Certificate, "key" | "cert"> | undefined> {
  try {
    return { cert: await readFile(file, "utf8"), key: await readFile(keyFile, "utf8") };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function isGood(cert: string, now: Date): boolean {
  const { validFrom, validTo } = new X509Certificate(cert);
  return new Date(validFrom) <= now && now.getTime() + DAY < new Date(validTo).getTime();
}
