import { pattern } from "@stoplight/spectral-functions";

const described = (value, options, context) =>
  typeof value.description === "string" ? undefined : [{ message: "say what it does", path: [...context.path] }];

export default {
  rules: {
    "orders-are-described": { given: "$.paths[*][*]", then: { function: described } },
    "names-are-words": { given: "$.info.title", then: { function: pattern, functionOptions: { match: "^\\w" } } },
  },
};
