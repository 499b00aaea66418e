import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { TableFrame } from '#renderer/ui/table';
import type { ChartView } from '#shared/contract/views/charts';

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
  },
  caption: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  numbers: { marginTop: tokens.spacingVerticalS },
  end: { textAlign: 'end' },
});

/** The picture of the packs, as they print it, with the numbers behind it as a table. Ink on paper in every theme. */
export function ChartFigure({ chart }: { readonly chart: ChartView }): ReactNode {
  const styles = useStyles();
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
      <details>
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

/** An SVG picture as an address that needs no request; as a picture it runs no script. */
export function pictureAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
