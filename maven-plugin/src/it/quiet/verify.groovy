def log = new File(basedir, 'build.log').text
['Reading', 'Parsing', 'Linking', 'Understanding', 'Checking', 'Indexing', 'Writing'].each { stage ->
    assert log.readLines().count { it ==~ /\[INFO] $stage +\d+ ms  .+/ } == 1
}
assert log.count('Site: ') == 1
// A line that is written over belongs on a terminal alone.
assert !log.contains('\r') && !log.contains('…')
assert !(log =~ /(?i)lucene|flexmark|freemarker|\[WARN/)
