/** A memory server that is down: what reaches memory over the wire is sent here to see what it does then. */
function handle(): Response {
  return Response.json(
    { detail: "The memory is broken on purpose." },
    // More than clients care to wait: nobody tries again meanwhile.
    { status: 503, headers: { "retry-after": "60" } },
  );
}

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT };
