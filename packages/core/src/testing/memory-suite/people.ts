/** Two users, who must never hear of each other. */
export const alex = { userId: "alex" };
export const billie = { userId: "billie" };
