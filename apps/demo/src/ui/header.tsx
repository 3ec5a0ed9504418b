import { Badge, Flex, Text } from "@radix-ui/themes";
import { MemoryIcon } from "./icons.tsx";
import { ThemeMenu } from "./theme-menu.tsx";
import { UserMenu } from "./user-menu.tsx";
import type { ModelLabel } from "./workspace.tsx";

interface HeaderProps {
  readonly name: string;
  readonly model: ModelLabel;
  readonly backend: string | undefined;
}

/** The product's name, what runs behind the page, and who is signed in for pretend. */
export function Header({ name, model, backend }: HeaderProps) {
  return (
    <Flex asChild align="center" gap="3" className="bar">
      <header>
        <span className="mark">
          <MemoryIcon />
        </span>
        <Text asChild weight="bold" size="3">
          <h1>mem0-kit</h1>
        </Text>
        <div className="facts">
          {backend && <Fact name="Memory" value={backend} />}
          <Fact name="Model" value={model.label} />
        </div>
        <Badge
          color="amber"
          className="legible fake"
          title="No password: a stand-in for your app's own sign-in"
        >
          Fake sign-in
        </Badge>
        <ThemeMenu />
        <UserMenu name={name} />
      </header>
    </Flex>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <Badge color="gray" size="2" className="fact" title={value}>
      <span className="fact-name">{name}</span>
      <span className="fact-value">{value}</span>
    </Badge>
  );
}
