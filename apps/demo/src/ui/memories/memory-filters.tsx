import { Button, Flex, Select, TextField } from "@radix-ui/themes";
import { useState } from "react";
import type { MemoryCounts } from "../../server/memories/memory-answers.ts";
import type { MemoryQuery } from "./memory-query.ts";
import { spanIdOf, spanOf, type TimeSpanId, timeSpans } from "./time-spans.ts";

interface MemoryFiltersProps {
  readonly query: MemoryQuery;
  readonly counts: MemoryCounts | undefined;
  readonly onNarrow: (part: Partial<MemoryQuery>) => void;
}

// Radix gives no item an empty value.
const allCategories = "*";

/** Leaves out other categories and days, and turns the order round. */
export function MemoryFilters({ query, counts, onNarrow }: MemoryFiltersProps) {
  const [choosing, setChoosing] = useState(false);
  const { category, from, to, order, text } = query;
  const span = spanIdOf(query, new Date());
  const own = choosing || span === "own";
  const categories = counts?.categories ?? [];
  const known = !category || categories.some((counted) => counted.category === category);

  function chooseSpan(id: TimeSpanId) {
    setChoosing(id === "own");
    if (id !== "own") onNarrow({ from: undefined, to: undefined, ...spanOf(id, new Date()) });
  }

  return (
    <Flex direction="column" gap="2">
      <Flex gap="2" wrap="wrap">
        <Select.Root
          size="1"
          value={category ?? allCategories}
          onValueChange={(chosen) =>
            onNarrow({ category: chosen === allCategories ? undefined : chosen })
          }
        >
          <Select.Trigger aria-label="Category" color="gray" className="browser-filter" />
          <Select.Content>
            <Select.Item value={allCategories}>All categories</Select.Item>
            {categories.map(({ category: name, count }) => (
              <Select.Item key={name} value={name}>
                {name.replaceAll("_", " ")} ({count.toLocaleString("en")})
              </Select.Item>
            ))}
            {!known && category && <Select.Item value={category}>{category} (0)</Select.Item>}
          </Select.Content>
        </Select.Root>
        <Select.Root
          size="1"
          value={own ? "own" : span}
          onValueChange={(id) => chooseSpan(id as TimeSpanId)}
        >
          <Select.Trigger aria-label="Time span" color="gray" className="browser-filter" />
          <Select.Content>
            <Select.Item value="any">Any time</Select.Item>
            {timeSpans.map(({ id, name }) => (
              <Select.Item key={id} value={id}>
                {name}
              </Select.Item>
            ))}
            <Select.Item value="own">From … to …</Select.Item>
          </Select.Content>
        </Select.Root>
        <Button
          size="1"
          variant="surface"
          color="gray"
          disabled={text !== ""}
          onClick={() => onNarrow({ order: order === "newest" ? "oldest" : "newest" })}
        >
          {text !== "" ? "Best first" : order === "newest" ? "Newest first" : "Oldest first"}
        </Button>
      </Flex>
      {own && (
        <Flex gap="2">
          <Day name="From" value={from} onChange={(day) => onNarrow({ from: day })} />
          <Day name="To" value={to} onChange={(day) => onNarrow({ to: day })} />
        </Flex>
      )}
    </Flex>
  );
}

interface DayProps {
  readonly name: string;
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

function Day({ name, value, onChange }: DayProps) {
  return (
    <TextField.Root
      type="date"
      size="1"
      className="browser-filter"
      aria-label={name}
      value={value ?? ""}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  );
}
