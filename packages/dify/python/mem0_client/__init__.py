"""A small client for mem0's two protocols, for tools that must not lie about what happened."""
