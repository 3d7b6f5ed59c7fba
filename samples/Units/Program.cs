using System.Text;
using Antq.Samples;

Console.OutputEncoding = Encoding.UTF8;
using var output = new StreamWriter(Console.OpenStandardOutput());
return UnitsProgram.Run(args, output, Console.Error);
