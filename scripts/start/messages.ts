export interface Addresses {
  readonly addin: string;
  /** Undefined while there is no workbench page. */
  readonly workbench: string | undefined;
  /** The certificate's file. */
  readonly certificate: string;
}

/** What `npm start` says when the pages are built, in Italian and English. */
export function welcome({ addin, workbench, certificate }: Addresses): string {
  return `
  Traguardo
${workbench === undefined ? "" : `\n    Banco di prova / Workbench     ${workbench}/`}
    Riquadro / Task pane           ${addin}/taskpane.html
    Manifesto / Manifest           ${addin}/manifest.xml

  Il certificato è fatto da questo computer, solo per questo computer. La prima volta il browser avverte: aprire ciascun
  indirizzo e scegliere "Avanzate", "Procedi". Per Excel il sistema deve considerarlo attendibile:
  The certificate was made by this computer, for this computer alone. The browser warns the first time: open each address
  and choose "Advanced", "Proceed". For Excel the system must trust it:

    Windows   certutil -user -addstore Root "${certificate}"
    macOS     security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${certificate}"

  Le pagine si rifanno a ogni modifica. Ctrl+C per finire.
  Pages are built anew with every change. Ctrl+C to stop.
`;
}

/** What to do when a port is another program's, in Italian and English. */
export function portTaken(port: number): string {
  const other = String(port + 10);
  return `
  La porta ${String(port)} è già usata da un altro programma (forse un altro "npm start"). Chiuderlo, o scegliere un'altra
  porta: il manifesto e gli indirizzi la seguono, e il banco di prova usa quella successiva.
  Port ${String(port)} is in use by another program (perhaps another "npm start"). Stop it, or choose another port: manifest
  and addresses follow, and the workbench uses the next one.

    TRAGUARDO_PORT=${other} npm start               Linux, macOS
    $env:TRAGUARDO_PORT=${other}; npm start         Windows PowerShell
`;
}
