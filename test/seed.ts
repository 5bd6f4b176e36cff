// Texts of property tests are drawn anew each run; from one seed where PROPERTY_SEED says so, as in CI: what fails there is then
// a change's doing, not chance's.

const seed = process.env.PROPERTY_SEED
if (seed !== undefined) {
  const { configureGlobal, readConfigureGlobal } = await import('fast-check')
  configureGlobal({ ...readConfigureGlobal(), seed: Number(seed) })
}
