Console.WriteLine("Recouvrement");
