/** Names, money and dates (SUTime). */
final class CoreNlpEntities extends CoreNlp {

  CoreNlpEntities() {
    super("CoreNLP, ner with SUTime", "tokenize,ssplit,pos,lemma,ner");
  }
}
