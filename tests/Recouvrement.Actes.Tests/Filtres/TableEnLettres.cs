namespace Recouvrement.Actes.Tests.Filtres;

/// <summary>Numbers and their French names, one a line, separated by a tab.</summary>
internal static class TableEnLettres
{
    public const string Texte = """
        0	zéro
        1	un
        2	deux
        3	trois
        4	quatre
        5	cinq
        6	six
        7	sept
        8	huit
        9	neuf
        10	dix
        11	onze
        12	douze
        13	treize
        14	quatorze
        15	quinze
        16	seize
        17	dix-sept
        18	dix-huit
        19	dix-neuf
        20	vingt
        21	vingt et un
        22	vingt-deux
        23	vingt-trois
        24	vingt-quatre
        25	vingt-cinq
        26	vingt-six
        27	vingt-sept
        28	vingt-huit
        29	vingt-neuf
        30	trente
        31	trente et un
        32	trente-deux
        33	trente-trois
        34	trente-quatre
        35	trente-cinq
        36	trente-six
        37	trente-sept
        38	trente-huit
        39	trente-neuf
        40	quarante
        41	quarante et un
        42	quarante-deux
        43	quarante-trois
        44	quarante-quatre
        45	quarante-cinq
        46	quarante-six
        47	quarante-sept
        48	quarante-huit
        49	quarante-neuf
        50	cinquante
        51	cinquante et un
        52	cinquante-deux
        53	cinquante-trois
        54	cinquante-quatre
        55	cinquante-cinq
        56	cinquante-six
        57	cinquante-sept
        58	cinquante-huit
        59	cinquante-neuf
        60	soixante
        61	soixante et un
        62	soixante-deux
        63	soixante-trois
        64	soixante-quatre
        65	soixante-cinq
        66	soixante-six
        67	soixante-sept
        68	soixante-huit
        69	soixante-neuf
        70	soixante-dix
        71	soixante et onze
        72	soixante-douze
        73	soixante-treize
        74	soixante-quatorze
        75	soixante-quinze
        76	soixante-seize
        77	soixante-dix-sept
        78	soixante-dix-huit
        79	soixante-dix-neuf
        80	quatre-vingts
        81	quatre-vingt-un
        82	quatre-vingt-deux
        83	quatre-vingt-trois
        84	quatre-vingt-quatre
        85	quatre-vingt-cinq
        86	quatre-vingt-six
        87	quatre-vingt-sept
        88	quatre-vingt-huit
        89	quatre-vingt-neuf
        90	quatre-vingt-dix
        91	quatre-vingt-onze
        92	quatre-vingt-douze
        93	quatre-vingt-treize
        94	quatre-vingt-quatorze
        95	quatre-vingt-quinze
        96	quatre-vingt-seize
        97	quatre-vingt-dix-sept
        98	quatre-vingt-dix-huit
        99	quatre-vingt-dix-neuf
        100	cent
        101	cent un
        102	cent deux
        110	cent dix
        111	cent onze
        117	cent dix-sept
        120	cent vingt
        121	cent vingt et un
        131	cent trente et un
        160	cent soixante
        161	cent soixante et un
        170	cent soixante-dix
        171	cent soixante et onze
        172	cent soixante-douze
        180	cent quatre-vingts
        181	cent quatre-vingt-un
        190	cent quatre-vingt-dix
        191	cent quatre-vingt-onze
        199	cent quatre-vingt-dix-neuf
        200	deux cents
        201	deux cent un
        202	deux cent deux
        210	deux cent dix
        220	deux cent vingt
        221	deux cent vingt et un
        271	deux cent soixante et onze
        280	deux cent quatre-vingts
        281	deux cent quatre-vingt-un
        299	deux cent quatre-vingt-dix-neuf
        300	trois cents
        301	trois cent un
        320	trois cent vingt
        371	trois cent soixante et onze
        380	trois cent quatre-vingts
        400	quatre cents
        401	quatre cent un
        420	quatre cent vingt
        480	quatre cent quatre-vingts
        481	quatre cent quatre-vingt-un
        500	cinq cents
        501	cinq cent un
        555	cinq cent cinquante-cinq
        580	cinq cent quatre-vingts
        600	six cents
        616	six cent seize
        666	six cent soixante-six
        680	six cent quatre-vingts
        700	sept cents
        707	sept cent sept
        777	sept cent soixante-dix-sept
        780	sept cent quatre-vingts
        800	huit cents
        808	huit cent huit
        880	huit cent quatre-vingts
        881	huit cent quatre-vingt-un
        888	huit cent quatre-vingt-huit
        900	neuf cents
        901	neuf cent un
        971	neuf cent soixante et onze
        980	neuf cent quatre-vingts
        991	neuf cent quatre-vingt-onze
        999	neuf cent quatre-vingt-dix-neuf
        1000	mille
        1001	mille un
        1010	mille dix
        1021	mille vingt et un
        1071	mille soixante et onze
        1080	mille quatre-vingts
        1081	mille quatre-vingt-un
        1100	mille cent
        1101	mille cent un
        1180	mille cent quatre-vingts
        1200	mille deux cents
        1234	mille deux cent trente-quatre
        1280	mille deux cent quatre-vingts
        1300	mille trois cents
        1515	mille cinq cent quinze
        1700	mille sept cents
        1789	mille sept cent quatre-vingt-neuf
        1800	mille huit cents
        1900	mille neuf cents
        1980	mille neuf cent quatre-vingts
        1999	mille neuf cent quatre-vingt-dix-neuf
        2000	deux mille
        2001	deux mille un
        2026	deux mille vingt-six
        2080	deux mille quatre-vingts
        2100	deux mille cent
        2200	deux mille deux cents
        2280	deux mille deux cent quatre-vingts
        3000	trois mille
        3500	trois mille cinq cents
        4000	quatre mille
        4080	quatre mille quatre-vingts
        5000	cinq mille
        5001	cinq mille un
        5200	cinq mille deux cents
        7180	sept mille cent quatre-vingts
        9999	neuf mille neuf cent quatre-vingt-dix-neuf
        10000	dix mille
        10001	dix mille un
        10200	dix mille deux cents
        11000	onze mille
        12345	douze mille trois cent quarante-cinq
        15600	quinze mille six cents
        17000	dix-sept mille
        20000	vingt mille
        21000	vingt et un mille
        21021	vingt et un mille vingt et un
        22000	vingt-deux mille
        31000	trente et un mille
        50000	cinquante mille
        60000	soixante mille
        61000	soixante et un mille
        70000	soixante-dix mille
        71000	soixante et onze mille
        71071	soixante et onze mille soixante et onze
        80000	quatre-vingt mille
        80001	quatre-vingt mille un
        80080	quatre-vingt mille quatre-vingts
        80200	quatre-vingt mille deux cents
        81000	quatre-vingt-un mille
        88888	quatre-vingt-huit mille huit cent quatre-vingt-huit
        90000	quatre-vingt-dix mille
        91000	quatre-vingt-onze mille
        99999	quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf
        100000	cent mille
        100001	cent mille un
        100100	cent mille cent
        101000	cent un mille
        110000	cent dix mille
        121000	cent vingt et un mille
        180000	cent quatre-vingt mille
        181000	cent quatre-vingt-un mille
        200000	deux cent mille
        200001	deux cent mille un
        200200	deux cent mille deux cents
        201000	deux cent un mille
        250000	deux cent cinquante mille
        280000	deux cent quatre-vingt mille
        280280	deux cent quatre-vingt mille deux cent quatre-vingts
        300000	trois cent mille
        380080	trois cent quatre-vingt mille quatre-vingts
        500000	cinq cent mille
        780000	sept cent quatre-vingt mille
        800000	huit cent mille
        900900	neuf cent mille neuf cents
        999999	neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf
        1000000	un million
        1000001	un million un
        1000080	un million quatre-vingts
        1000200	un million deux cents
        1001000	un million mille
        1080000	un million quatre-vingt mille
        1100000	un million cent mille
        1200000	un million deux cent mille
        1234567	un million deux cent trente-quatre mille cinq cent soixante-sept
        2000000	deux millions
        2000002	deux millions deux
        2200200	deux millions deux cent mille deux cents
        10000000	dix millions
        21000000	vingt et un millions
        71000000	soixante et onze millions
        80000000	quatre-vingts millions
        80000001	quatre-vingts millions un
        80080080	quatre-vingts millions quatre-vingt mille quatre-vingts
        81000000	quatre-vingt-un millions
        100000000	cent millions
        180000000	cent quatre-vingts millions
        200000000	deux cents millions
        200200200	deux cents millions deux cent mille deux cents
        201000000	deux cent un millions
        280000000	deux cent quatre-vingts millions
        500500500	cinq cents millions cinq cent mille cinq cents
        999999999	neuf cent quatre-vingt-dix-neuf millions neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf
        1000000000	un milliard
        1000000001	un milliard un
        1001000000	un milliard un million
        2000000000	deux milliards
        2080000000	deux milliards quatre-vingts millions
        80000000000	quatre-vingts milliards
        80200080200	quatre-vingts milliards deux cents millions quatre-vingt mille deux cents
        100000000000	cent milliards
        200000000000	deux cents milliards
        200000000001	deux cents milliards un
        """;
}
