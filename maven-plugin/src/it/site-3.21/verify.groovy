// The same promises as on the oldest of these site plugins.
evaluate(new File(basedir, '../../../src/it/site-3.12/verify.groovy'))
