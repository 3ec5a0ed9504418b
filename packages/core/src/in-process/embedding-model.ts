import type { Mem0Provider } from "./mem0-provider.ts";

/** An embedding model of the AI SDK (specification V2 and later), by its shape. */
export interface AiSdkEmbeddingModel {
  readonly specificationVersion: string;
  /** Most values of one call. */
  readonly maxEmbeddingsPerCall?: PromiseLike<number | undefined> | number | undefined;
  doEmbed(options: never): PromiseLike<{ readonly embeddings: readonly (readonly number[])[] }>;
}

/** Embeddings of LangChain, by their shape. */
export interface LangChainEmbeddings {
  embedQuery(text: string): Promise<number[]>;
  embedDocuments(texts: string[]): Promise<number[][]>;
}

/** What texts are compared with. */
export type InProcessEmbeddingModel = Mem0Provider | AiSdkEmbeddingModel | LangChainEmbeddings;

/** Tells a model of its own from a provider of mem0. */
export function isEmbeddingModel(
  model: InProcessEmbeddingModel,
): model is AiSdkEmbeddingModel | LangChainEmbeddings {
  return "doEmbed" in model || "embedQuery" in model;
}

/** A model of its own in the shape that mem0 takes without any other package: LangChain's. */
export function toEmbeddings(
  model: AiSdkEmbeddingModel | LangChainEmbeddings,
): LangChainEmbeddings {
  const embedDocuments =
    "doEmbed" in model
      ? (texts: string[]) => embedWithAiSdk(model, texts)
      : (texts: string[]) => model.embedDocuments(texts);
  return {
    embedDocuments: async (texts) => checked(await embedDocuments(texts), texts.length),
    embedQuery: async (text) => {
      const vectors =
        "doEmbed" in model ? await embedDocuments([text]) : [await model.embedQuery(text)];
      const [vector = []] = checked(vectors, 1);
      return vector;
    },
  };
}

async function embedWithAiSdk(model: AiSdkEmbeddingModel, texts: string[]): Promise<number[][]> {
  const most = (await model.maxEmbeddingsPerCall) ?? texts.length;
  const vectors: number[][] = [];
  for (let start = 0; start < texts.length; start += most) {
    const options = { values: texts.slice(start, start + most) };
    // The call options of all versions have `values`; the rest is optional.
    const { embeddings } = await model.doEmbed(options as never);
    vectors.push(...embeddings.map((vector) => [...vector]));
  }
  return vectors;
}

/** A vector for each text: mem0 would store a missing one as a memory that nobody finds. */
function checked(vectors: number[][], count: number): number[][] {
  const isWhole =
    Array.isArray(vectors) &&
    vectors.length === count &&
    vectors.every((vector) => vector.length > 0 && vector.every(Number.isFinite));
  if (isWhole) return vectors;
  throw new Error(`The embedding model gave no vector of numbers for each of ${count} text(s).`);
}
