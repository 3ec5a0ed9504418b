import { DataList, Flex, Text } from "@radix-ui/themes";
import type { ImportEnd } from "../../server/memories/memory-answers.ts";

/** Most refused lines that are shown; the others are counted. */
const mostShown = 50;

interface ImportSummaryProps {
  readonly file: string;
  readonly end: ImportEnd;
}

/** What an import came to. */
export function ImportSummary({ file, end }: ImportSummaryProps) {
  const { imported, duplicates, refused, refusedTotal } = end;
  const shown = refused.slice(0, mostShown);
  const others = refusedTotal - shown.length;
  return (
    <Flex direction="column" gap="3">
      <Text size="2" role="status">
        {file} is done.
      </Text>
      <DataList.Root size="2" orientation="horizontal">
        <Count name="Imported" count={imported} />
        <Count name="There already" count={duplicates} />
        <Count name="Refused" count={refusedTotal} />
      </DataList.Root>
      {shown.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
        <section className="refused" aria-label="Refused lines" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Line</th>
                <th scope="col">Why</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ line, message }) => (
                <tr key={line}>
                  <th scope="row">{line}</th>
                  <td>{message}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {shown.length > 0 && others > 0 && (
        <Text size="1" color="gray">
          and {others.toLocaleString("en")} more
        </Text>
      )}
    </Flex>
  );
}

function Count({ name, count }: { readonly name: string; readonly count: number }) {
  return (
    <DataList.Item>
      <DataList.Label color="gray" minWidth="96px">
        {name}
      </DataList.Label>
      <DataList.Value>{count.toLocaleString("en")}</DataList.Value>
    </DataList.Item>
  );
}
