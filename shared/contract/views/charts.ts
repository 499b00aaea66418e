/** A chart as the window shows it: the picture of the packs, and the numbers behind it. */
export interface ChartView {
  readonly title: string;
  readonly description: string;
  readonly unit: string;
  /** A whole picture, without script and without anything from elsewhere. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly head: readonly string[];
  readonly rows: readonly (readonly [string, ...(readonly number[])])[];
}

/** What a question for a chart is answered with; `null` where there is nothing to show. */
export interface ChartAnswer {
  readonly chart: ChartView | null;
}
