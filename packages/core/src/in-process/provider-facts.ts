/** What mem0's vector stores differ in, as far as it matters here. */
export interface ProviderFacts {
  /** A search finds what was just added. */
  readonly readYourWrites: boolean;
  /** Most rows that a list gives out. */
  readonly listLimit: number;
}

const immediate = ["memory", "qdrant", "pgvector", "supabase", "azure_mysql", "chroma"];
const unbounded = ["memory", "qdrant", "pgvector", "supabase", "azure_mysql", "mongodb"];

/** By the name of mem0's provider, as its code says; of others the least is assumed. */
export function providerFacts(provider: string): ProviderFacts {
  const name = provider.toLowerCase();
  return {
    readYourWrites: immediate.includes(name),
    // Elasticsearch, OpenSearch, Pinecone, Redis and others stop at 10,000.
    listLimit: unbounded.includes(name) ? 1_000_000 : 10_000,
  };
}
