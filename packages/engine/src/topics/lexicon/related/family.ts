import type { RelatedTopics } from "./related-topics.ts";

export const family: RelatedTopics = {
  partner: "partner .9 names .2 weddings_anniversaries .6 likes_dislikes .2",
  children: "relatives .3 pregnancy .3 age .15",
  parents: "relatives .5 age .2",
  siblings: "relatives .6",
  relatives: "parents .6 siblings .6 children .6 partner .5 pets .2",
  friends: "personality .3 hobby_general .3",
};
