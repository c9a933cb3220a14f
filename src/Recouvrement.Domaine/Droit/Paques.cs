namespace Recouvrement.Domaine.Droit;

/// <summary>Easter Sunday in the Gregorian calendar, from which the movable French holidays are counted.</summary>
public static class Paques
{
    /// <summary>Easter Sunday of a civil year from 1583 on (anonymous Gregorian computus, Meeus/Jones/Butcher).</summary>
    public static DateOnly Dimanche(int annee)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(annee, 1583);
        var a = annee % 19;
        var b = annee / 100;
        var c = annee % 100;
        var d = b / 4;
        var e = b % 4;
        var f = (b + 8) / 25;
        var g = (b - f + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var i = c / 4;
        var k = c % 4;
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var mois = (h + l - (7 * m) + 114) / 31;
        var jour = ((h + l - (7 * m) + 114) % 31) + 1;
        return new DateOnly(annee, mois, jour);
    }
}
