/** Rows of one read or write where everything is wanted: few round trips, little memory. */
export const batchSize = 500;
