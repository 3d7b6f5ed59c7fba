using System.Text;
using Antq.Samples;

Console.OutputEncoding = Encoding.UTF8;
return UnitsProgram.Run(args, Console.Out, Console.Error);
