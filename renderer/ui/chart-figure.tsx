import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { TableFrame } from '#renderer/ui/table';
import type { ChartView } from '#shared/contract/views/charts';
import { chartSize } from '#shared/domain/charts/bar-chart';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  picture: {
    display: 'block',
    width: '100%',
    maxWidth: '760px',
    height: 'auto',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: '#ffffff',
    // In colours that the system forces its ink would stand on black.
    forcedColorAdjust: 'none',
  },
  caption: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  table: { minHeight: tokens.lineHeightBase300 },
  numbers: { marginTop: tokens.spacingVerticalS },
  end: { textAlign: 'end' },
});

const nothingYet = '<svg xmlns="http://www.w3.org/2000/svg"/>';

interface ChartShape {
  readonly lying: boolean;
  readonly bars: readonly unknown[];
}

/**
 * The picture of the packs, as they print it, with the numbers behind it as a table. Ink on paper in every theme. While
 * there is no `chart` yet, the place of one of its `shape` is kept.
 */
export function ChartFigure(props: {
  readonly chart: ChartView | undefined;
  readonly shape: ChartShape;
}): ReactNode {
  const styles = useStyles();
  const { chart, shape } = props;
  if (chart === undefined) return <ChartPlace {...shape} />;
  return (
    <figure className={styles.figure}>
      <img
        className={styles.picture}
        src={pictureAddress(chart.svg)}
        width={chart.width}
        height={chart.height}
        alt={chart.description}
      />
      <figcaption className={styles.caption}>{chart.title}</figcaption>
      <details className={styles.table}>
        <summary>As a table ({chart.unit})</summary>
        <div className={styles.numbers}>
          <TableFrame label={`${chart.title}: numbers`}>
            <thead>
              <tr>
                <td />
                {chart.head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {chart.rows.map(([bar, ...values]) => (
                <tr key={bar}>
                  <th scope="row">{bar}</th>
                  {values.map((value, index) => (
                    <td key={chart.head[index]} className={styles.end}>
                      {value}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </TableFrame>
        </div>
      </details>
    </figure>
  );
}

/** Where a picture will stand that is still being drawn: what is below must not move away from under a pointer. */
function ChartPlace(props: ChartShape): ReactNode {
  const styles = useStyles();
  const { width, height } = chartSize(props);
  return (
    <div className={styles.figure} aria-busy="true">
      <img className={styles.picture} src={pictureAddress(nothingYet)} width={width} height={height} alt="" />
      <span className={styles.caption}>Drawing...</span>
      <span className={styles.table} />
    </div>
  );
}

/** An SVG picture as an address that needs no request; as a picture it runs no script. */
export function pictureAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
