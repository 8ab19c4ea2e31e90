const { truthy } = require("@stoplight/spectral-functions");
module.exports = { rules: { "info-licence": { given: "$.info", then: { field: "license", function: truthy }, severity: "error", message: "a contract says how it is licensed" } } };
