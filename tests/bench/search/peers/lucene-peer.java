// Lucene for the search bench: builds an index from documents as lines, or answers queries as lines with total and CPU time.
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;

/** The field "stems" has English stems, "exact" the words as they are written; the text is stored once. */
public class LucenePeer {
  static final String[] FACETS = {
    "year", "delegation", "speaker", "organ", "group", "theme", "threat", "language", "cites"
  };
  static final List<String> WITH_SEVERAL = List.of("group", "theme", "threat", "cites");
  static final String SEPARATOR = "\u001f";
  static final FacetsConfig CONFIG = new FacetsConfig();
  static final EnglishAnalyzer STEMS = new EnglishAnalyzer();

  public static void main(String[] arguments) throws Exception {
    for (String facet : WITH_SEVERAL) CONFIG.setMultiValued(facet, true);
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    FSDirectory directory = FSDirectory.open(Path.of(arguments[0]));
    if (arguments[1].equals("build")) {
      build(directory, lines);
      System.out.println("ready");
    } else {
      System.out.println("ready");
      answer(new LucenePeer(directory), lines);
    }
  }

  static void build(FSDirectory directory, BufferedReader lines) throws IOException {
    PerFieldAnalyzerWrapper analyzers =
        new PerFieldAnalyzerWrapper(STEMS, java.util.Map.of("exact", new StandardAnalyzer()));
    IndexWriterConfig options = new IndexWriterConfig(analyzers).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    FieldType words = new FieldType();
    words.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    words.freeze();
    try (IndexWriter writer = new IndexWriter(directory, options.setRAMBufferSizeMB(256))) {
      for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
        writer.addDocument(CONFIG.build(documentOf(line.split("\t", -1), words)));
      }
      writer.forceMerge(1);
    }
  }

  static Document documentOf(String[] columns, FieldType words) {
    Document document = new Document();
    String text = columns[FACETS.length];
    document.add(new Field("stems", text, words));
    document.add(new Field("exact", text, words));
    document.add(new StoredField("text", text));
    for (int at = 0; at < FACETS.length; at++) {
      for (String value : columns[at].split(SEPARATOR)) {
        if (!value.isEmpty()) document.add(new SortedSetDocValuesFacetField(FACETS[at], value));
      }
    }
    return document;
  }

  static void answer(LucenePeer peer, BufferedReader lines) throws IOException {
    OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      long before = system.getProcessCpuTime();
      long total = peer.search(line.split("\t", -1));
      System.out.println(total + "\t" + (system.getProcessCpuTime() - before) / 1e6);
    }
  }

  final IndexSearcher searcher;
  final SortedSetDocValuesReaderState state;
  final UnifiedHighlighter highlighter;

  LucenePeer(FSDirectory directory) throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    state = new DefaultSortedSetDocValuesReaderState(reader);
    highlighter =
        new UnifiedHighlighter(searcher, STEMS) {
          @Override
          protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator documents, int most)
              throws IOException {
            return super.loadFieldValues(new String[] {"text"}, documents, most);
          }
        };
    highlighter.setMaxLength(1_000_000);
  }

  /** The whole job; returns the total. */
  long search(String[] columns) throws IOException {
    String kind = columns[0];
    String[] words = columns[1].isEmpty() ? new String[0] : columns[1].split(SEPARATOR);
    Query query = queryOf(kind, words);
    DrillDownQuery filtered = filtered(query, columns);
    TopScoreDocCollector best = TopScoreDocCollector.create(20, Integer.MAX_VALUE);
    countAll(facetsOf(query, filtered, best));
    TopDocs hits = best.topDocs();
    quote(query, words.length == 0 ? null : field(kind), hits);
    return hits.totalHits.value;
  }

  static String field(String kind) {
    return kind.equals("phrase") || kind.equals("prefix") ? "exact" : "stems";
  }

  static Query queryOf(String kind, String[] words) throws IOException {
    if (words.length == 0) return new MatchAllDocsQuery();
    if (kind.equals("phrase")) return new PhraseQuery("exact", words);
    if (kind.equals("prefix")) return new PrefixQuery(new Term("exact", words[0]));
    BooleanQuery.Builder joint = new BooleanQuery.Builder();
    BooleanClause.Occur occur = kind.equals("or") ? BooleanClause.Occur.SHOULD : BooleanClause.Occur.MUST;
    for (String word : words) {
      for (String stem : stemsOf(word)) joint.add(new TermQuery(new Term("stems", stem)), occur);
    }
    return joint.build();
  }

  static List<String> stemsOf(String word) throws IOException {
    List<String> stems = new ArrayList<>();
    try (TokenStream tokens = STEMS.tokenStream("stems", word)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) stems.add(term.toString());
      tokens.end();
    }
    return stems;
  }

  /** Filters as dimensions, so that a facet is counted without its own; null where there is none. */
  static DrillDownQuery filtered(Query query, String[] columns) {
    DrillDownQuery filtered = new DrillDownQuery(CONFIG, query);
    String[] names = {"delegation", "organ", "theme", "year"};
    boolean any = false;
    for (int at = 0; at < names.length; at++) {
      for (String value : columns[2 + at].split(SEPARATOR)) {
        if (value.isEmpty()) continue;
        filtered.add(names[at], value);
        any = true;
      }
    }
    return any ? filtered : null;
  }

  Facets facetsOf(Query query, DrillDownQuery filtered, TopScoreDocCollector best) throws IOException {
    if (filtered != null) return new DrillSideways(searcher, CONFIG, state).search(filtered, best).facets;
    if (query instanceof MatchAllDocsQuery) {
      searcher.search(query, best);
      return new SortedSetDocValuesFacetCounts(state);
    }
    FacetsCollector found = new FacetsCollector();
    searcher.search(query, MultiCollector.wrap(best, found));
    return new SortedSetDocValuesFacetCounts(state, found);
  }

  static void countAll(Facets facets) throws IOException {
    for (String facet : FACETS) facets.getTopChildren(100, facet);
  }

  void quote(Query query, String field, TopDocs hits) throws IOException {
    if (field != null) {
      highlighter.highlight(field, query, hits, 3);
      return;
    }
    for (ScoreDoc hit : hits.scoreDocs) {
      String text = searcher.doc(hit.doc).get("text");
      text.substring(0, Math.min(280, text.length()));
    }
  }
}
