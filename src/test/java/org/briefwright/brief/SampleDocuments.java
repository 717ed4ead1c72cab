package org.briefwright.brief;

/** Eight made-up documents. */
final class SampleDocuments {

  private SampleDocuments() {}

  static Desk desk() {
    Desk desk = new Desk();
    desk.document(
        1,
        "Qala News",
        "A copper valley gets its road",
        "5 November 2025",
        "given by the manifest",
        "Kazakhstan and a consortium of three foreign smelters signed a concession for the Aqtas copper valley on Wednesday, the largest of its kind since the mining code was rewritten.",
        "The agreement, signed in Astana on 5 November, gives the consortium thirty years and obliges it to build 214 kilometres of paved road before the first ore may leave.",
        "Of the $4.2 billion that the partners disclosed, a little over a quarter goes into water works for the towns along the river, according to the annex published the same evening.",
        "“A mine is worth what the road to it is worth,” Industry Minister Aigerim Sadyqova told reporters.",
        "Two of the smelters did not answer questions about where the concentrate would be refined.");
    desk.document(
        2,
        "Eastern Courier",
        "Who pays for the Aqtas road?",
        "6 November 2025",
        "stated in the text",
        "The concession has divided the eastern regions.",
        "Trade unions in Öskemen say that the wage clause, which ties pay to the price of copper in London, was added after the public hearing and ask parliament to look at it before the first instalment of $310 million is drawn.",
        "A spokesman of the consortium called the clause usual.",
        "“Үш жылдан кейін мұнда қала болады”, said Ғалым Өмірұлы, the district’s әкім, in an interview.",
        "The government let it be known that the draft budget for the coming year would be sent to parliament without the new duty on unprocessed concentrate that the trade unions of the eastern regions had asked for.");
    desk.document(
        3,
        "Orbita Business",
        "A second track to the ferry",
        "7 November 2025",
        "given by the manifest",
        "Uzbekistan announced a programme of $15 billion for desert solar parks on Thursday, to be tendered in nine lots.",
        "“Biz koʻprik quramiz, devor emas,” said Deputy Prime Minister Gʻayrat Oʻrinboyev.",
        "The first lot alone is put at $580 million.",
        "Steppe Rail and its Uzbek counterpart agreed on Friday to share the cost of a second track to the ferry terminal, for which a development bank lends $1.9 billion.",
        "“We will lay the second track before the first one is full,” said Nurlan Äbdırahman, chairman of Steppe Rail.",
        "Freight on the line grew by 18 per cent in a year.",
        "The two railways will publish a common tariff on 21 November.");
    desk.document(
        4,
        "The Caspian Monitor",
        "After the storm",
        "8 November 2025",
        "given by the manifest",
        "Foreign ministers of the shore states met by video on 3 November to speak about the port that the storm had closed.",
        "The storm of 1 November closed the port of Kendirli for six days and sank two empty barges.",
        "Astana’s foreign ministry said on 3 November that the two governments had agreed on the text of a convention on transit.",
        "Insurers put the damage at about $95 million.",
        "Bishkek said a day later that its exporters had lost “a week, not a season”.",
        "Ashgabat did not take part.",
        "Kazakhstan will lend the port authority 20 billion tenge for new moles, the finance ministry said on Saturday, and expects a further loan from the shore states’ fund next spring once the convention on transit has been ratified by all of them, which none of the ministers would put a date to.");
    desk.document(
        5,
        "Naryn Herald",
        "Snow makes light",
        "4 November 2025",
        "inferred from the dates in the text",
        "Kyrgyzstan started the second turbine of the Ak-Suu cascade on Tuesday, four months ahead of plan.",
        "The turbine adds 110 megawatts, about a tenth of what the country bought from its neighbours last winter.",
        "A Korean lender has financed the cascade with $40 million and is said to consider more.",
        "“Суу — бул биздин алтыныбыз,” Energy Minister Мээрим Жээнбекова said at a briefing.",
        "Imports of electricity will not be needed after 1 January, the cabinet said.",
        "A contract over $310 million for the third turbine was signed with a maker from Brno.");
    desk.document(
        6,
        "Pamir Wire",
        "One crossing, two calendars",
        "9 November 2025",
        "given by the manifest",
        "Tajikistan closed the Qizil-Art crossing on Saturday, a week earlier than in other years, after an avalanche.",
        "Some forty lorries with water pumps for the Zarafshon valley stand on the far side.",
        "The pumps are part of a grant that has been announced twice.",
        "“Роҳ барои ҳама кушода аст,” Deputy Minister Ҷамшед Қодирӣ said at a forum in Хоруғ.",
        "The foreign ministry has not commented on the closure.",
        "A commission is to decide on a tunnel in December.");
    desk.document(
        7,
        "Qala News",
        "In brief",
        "undated",
        "no date was found",
        "Almaty opened a museum of tramways.");
    desk.document(
        8,
        "Silk Ledger",
        "The region’s order book",
        "9 November 2025",
        "stated in the text",
        "Tashkent’s solar programme is worth $15 billion, officials repeated on Sunday.",
        "Exports of the five countries to each other have doubled in ten years, but remain a tenth of what they sell to the rest of the world, the lender’s regional survey says.",
        "A fund of $2.4 billion for Kazakhstan’s grid was announced in Brussels; no contract has been signed.",
        "A regional electricity market is to open in the second half of 2026.",
        "Kazakhstan’s gross domestic product is put at $300 billion.",
        "The central bank sold $640 million in October to hold the currency.");
    return desk;
  }
}
