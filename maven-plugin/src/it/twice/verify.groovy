def files = { folder ->
    def root = new File(basedir, folder)
    def found = new TreeMap()
    root.eachFileRecurse { if (it.file) found[root.toPath().relativize(it.toPath()).toString()] = it.bytes.encodeBase64().toString() }
    found
}
def one = files('one')
assert one.size() > 10
assert one == files('two')
assert one.keySet().any { it.contains('segments_') }
