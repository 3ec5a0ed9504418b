import type { RelatedTopics } from "./related-topics.ts";

export const personalDetails: RelatedTopics = {
  names: "names 1 tone .4",
  age: "birthdays .8 children .2",
  residence: `places .6 home .7 origin .25 public_transport .35 vehicles .15 life_changes .4
      comfort_environment .15`,
  origin: "languages .5 residence .35 travel_documents .4 parents .3 religion .2",
  languages: "origin .5 studies .25 reply_language .7 residence .2 partner .2",
  religion: "diet .4 celebrations .5 origin .3 alcohol .2",
  appearance: "beauty .5 sizes .6 disability .2",
  contact_documents: `names .4 residence .4 travel_documents .5 contact_preferences .4 partner .3 parents .3`,
  personality: "mental_health .4 likes_dislikes .3 comfort_environment .4 daily_rhythm .3",
  identity: "names .4 partner .4",
};
