import { Text } from "@radix-ui/themes";
import "./memories.css";
import { describeParts, whyFound } from "./describe-parts.ts";

interface ScorePartsProps {
  readonly parts: Readonly<Record<string, number>>;
}

/** What made a score, as named bars. */
export function ScoreParts({ parts }: ScorePartsProps) {
  const why = whyFound(parts);
  return (
    <div className="score-parts">
      {why && (
        <Text as="div" size="1">
          {why}
        </Text>
      )}
      <dl>
        {describeParts(parts).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Bar value={value} />
              {value.toFixed(2)}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** A share of one, drawn; the number beside it says the same. */
function Bar({ value }: { readonly value: number }) {
  return (
    <span className="score-bar" aria-hidden="true">
      <span style={{ width: `${Math.min(value, 1) * 100}%` }} />
    </span>
  );
}
