/** What comes nearest to statements: names, coreference, and quotations with their speakers. */
final class CoreNlpQuotes extends CoreNlp {

  CoreNlpQuotes() {
    super("CoreNLP, coref and quote", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
  }
}
