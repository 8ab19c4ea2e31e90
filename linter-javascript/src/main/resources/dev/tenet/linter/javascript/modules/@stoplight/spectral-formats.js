// The formats of documents, which scripts give to rules, and can ask about a document themselves.
const { host, runtime } = tenet;

const names = [
  'oas2',
  'oas3',
  'oas3_0',
  'oas3_1',
  'oas3_2',
  'aas2',
  'aas2_0',
  'aas2_1',
  'aas2_2',
  'aas2_3',
  'aas2_4',
  'aas2_5',
  'aas2_6',
  'aas3',
  'aas3_0',
  'aas3_1',
  'asyncapi2',
  'asyncApi2',
  'asyncapi3',
  'jsonSchema',
  'jsonSchemaLoose',
  'jsonSchemaDraft4',
  'jsonSchemaDraft6',
  'jsonSchemaDraft7',
  'jsonSchemaDraft2019_09',
  'jsonSchemaDraft2020_12',
  'arazzo1',
  'arazzo1_0',
];

for (const name of names) {
  exports[name] = runtime.format(name);
}
