/** `Excel.ChartType`: the kinds this host makes and changes. Of the others it can only carry what a file holds. */
export const CHART_TYPES: ReadonlySet<string> = new Set([
  ...["ColumnClustered", "ColumnStacked", "ColumnStacked100"],
  ...["BarClustered", "BarStacked", "BarStacked100"],
  ...["Line", "LineStacked", "LineStacked100", "LineMarkers", "LineMarkersStacked", "LineMarkersStacked100"],
  ...["Area", "AreaStacked", "AreaStacked100"],
  ...["Pie", "PieExploded", "Doughnut", "DoughnutExploded"],
  ...[
    "XYScatter",
    "XYScatterLines",
    "XYScatterLinesNoMarkers",
    "XYScatterSmooth",
    "XYScatterSmoothNoMarkers",
  ],
  ...["Radar", "RadarMarkers", "RadarFilled"],
]);
