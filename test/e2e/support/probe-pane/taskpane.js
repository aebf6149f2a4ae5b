/* global Excel, Office, document, window */
// The smallest add-in that shows what the workbench's window does for one.
const log = (line) => {
  const item = document.createElement("li");
  item.textContent = line;
  document.getElementById("log").append(item);
};

const write = () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
    range.values = [["dal riquadro"]];
    range.format.fill.color = "#FFEE88";
    await context.sync();
  }).catch((error) => log(`error ${error.code}`));

window.calcolaPerformance = async (event) => {
  await write();
  await Office.addin.showAsTaskpane();
  event.completed();
};

void Office.onReady(async ({ host, platform }) => {
  document.getElementById("state").textContent = `${host} ${platform} ${Office.context.displayLanguage}`;
  document.getElementById("write").addEventListener("click", () => void write());
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => log(`visibility ${visibilityMode}`));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async ({ address, triggerSource }) =>
      log(`changed ${address} ${triggerSource}`),
    );
    worksheets.onSelectionChanged.add(async ({ address }) => log(`selected ${address}`));
    await context.sync();
  });
  log("ready");
});
