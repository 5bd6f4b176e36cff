declare module 'virtual:models' {
  const files: import('../../src/models/index.ts').ModelFiles
  export default files
}
