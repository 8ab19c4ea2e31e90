exports.DiagnosticSeverity = { Error: 0, 0: 'Error', Warning: 1, 1: 'Warning', Information: 2, 2: 'Information', Hint: 3, 3: 'Hint' };

exports.HttpParamStyles = {
  Unspecified: 'unspecified',
  Simple: 'simple',
  Matrix: 'matrix',
  Label: 'label',
  Form: 'form',
  CommaDelimited: 'commaDelimited',
  SpaceDelimited: 'spaceDelimited',
  PipeDelimited: 'pipeDelimited',
  DeepObject: 'deepObject',
  TabDelimited: 'tabDelimited',
};
