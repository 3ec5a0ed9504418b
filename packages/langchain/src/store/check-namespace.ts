import {
  BaseStore,
  InvalidNamespaceError,
  type Operation,
  type OperationResults,
} from "@langchain/langgraph-checkpoint";

/**
 * Checks a namespace as the installed peer does: its versions allow different labels, and what LangGraph's
 * own stores take, this one takes too.
 *
 * @throws InvalidNamespaceError as the peer does, and for an empty namespace, where no document can be.
 */
export async function checkNamespace(namespace: string[]): Promise<void> {
  if (namespace.length === 0) throw new InvalidNamespaceError("Namespace cannot be empty.");
  await peer.get(namespace, "");
}

/** Only the checks that come before a batch. */
class Checks extends BaseStore {
  override async batch<Op extends Operation[]>(operations: Op): Promise<OperationResults<Op>> {
    // A get's result may be null; TypeScript cannot tell that it is one.
    return operations.map(() => null) as unknown as OperationResults<Op>;
  }
}

const peer = new Checks();
