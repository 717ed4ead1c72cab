-- Words only, without the text, which the tables of documents and editions hold.
create virtual table search_words using fts5(words, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2", prefix='3');
