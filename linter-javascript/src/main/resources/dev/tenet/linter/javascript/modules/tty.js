// There is no terminal.
exports.isatty = () => false;
