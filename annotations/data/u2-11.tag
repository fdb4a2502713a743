# id: u2-056  year: 2015  issuer: 茅坪关镇人民政府
[title] 茅坪关镇二○一五年政府信息公开年度报告
[preamble] 根据国务院令第492号和州政府第23号令的规定，向社会公布本镇2015年度报告，全文共七个部分。
[overview] 第一部分 概述
[overview] 2015年镇上换了新办公楼，公开大厅从过道搬到一楼东侧，条件好了许多。
[organization] 现有公开办{1个|office}，主任由副镇长兼，工作人员{4人|staff.total}里{1人|staff.fulltime}专职、{3人|staff.parttime}兼职，年内轮岗走了{2人|other|item=}、补了{2人|other|item=}。
[proactive] 第二部分 主动公开
[proactive] 截至12月25日全年公开{694条|disclosure.total}，从2008年5月至今累计公开{3,310条|disclosure.cumulative}。
+[proactive] 分季度是{一季度|item}{142条|disclosure.category}、{二季度|item}{168条|disclosure.category}、{三季度|item}{201条|disclosure.category}、{四季度|item}{183条|disclosure.category}。
+[proactive] 分单位是{机关站所|item}{388条|disclosure.category}、{村居|item}{306条|disclosure.category}。
[key_area] 第三部分 重点
[key_area] 生态移民：{搬迁户|item}公示{57户|disclosure.key_area}，退出{3户|disclosure.key_area}另行公示；
+[key_area] 新农合：{大额报销|item}公示{88人次|disclosure.key_area}，姓名中间打星号；
+[key_area] “三资”：{集体资产清单|item}公示{13份|disclosure.key_area}，{承包合同|item}公示{41份|disclosure.key_area}；
+[key_area] 财政：{收支|item}按月公示{12次|disclosure.key_area}，{专项资金|item}公示{29笔|disclosure.key_area}；
+[key_area] 计生：{再生育审批|item}公示{34例|disclosure.key_area}，社会抚养费本年没有征收故不公示。
[application] 第四部分 申请
[application] 书面来的{4件|application.received}当中，镇里答{3件|application.closed}，转{1件|application.carried_out}到下年；
+[application] 公开{2件|application.granted}，申请人自己{撤回|item}{1件|application.other}。
[fee] 第五部分 费用
[fee] 收取邮寄费{18元|fee}，对一名五保老人免收{6元|fee}。
[dispute] 第六部分 争议
[dispute] 县纪委转来举报{1件|complaint}，反映某村假公示，查实后责令重新公示；
+[dispute] 没有{行政复议|review=0}；
+[dispute] 没有{行政诉讼|litigation=0}。
[problem] 第七部分 问题与措施
[problem] 某村的{承包合同|item}公示时漏了{2份|disclosure.key_area}，村支书在会上检讨。
[plan] 镇上由此规定合同先到经管站编号，没有编号的不生效。
---
# id: u2-057  year: 2021  issuer: 黑水滩街道办事处
[title] 黑水滩街道办事处2021年政府信息公开工作年度报告
[overview] 一、总体情况
[proactive] （一）主动公开{283条|disclosure.total}：区网站{95条|disclosure.website}，公众号{142条|disclosure.wechat}，{抖音号|item}{46条|disclosure.other_channel}。
[proactive] 上述信息中{疫情防控类|item}{97条|disclosure.category}，{基层党建类|item}{44条|disclosure.category}，{民生服务类|item}{101条|disclosure.category}，{其它|item}{41条|disclosure.category}。
[application] （二）依申请公开未收到网络{申请|application.breakdown=0}，未收到信函{申请|application.breakdown=0}，现场收到{1件|application.received}，申请人为{律师|item}（{1件|application.breakdown}），所要的房屋面积核定表予以公开{1件|application.granted}。
[mechanism] （三）政府信息管理方面，{信息审核表|item}填了{283份|document.other}，一条对一份，没有先发后审的。
[platform] （四）平台建设方面，新建{社区微网格群|item}{156个|platform}，{覆盖率|item}{98.4%|rate}，群内{居民|item}{2.3万人|traffic}。
[supervision] （五）监督保障方面，人大工委{视察|item}{1次|supervision}，社会评议{满意率|item}{93.6%|rate}，没有需要{追究责任|supervision=0}的。
[interpretation] （六）解读回应方面，文字解读{6篇|interpretation}、漫画{1篇|interpretation}、视频{0篇|interpretation}，
[response] 澄清“封小区”谣言{2次|response}，答复{网民提问|item}{54条|inquiry}，召开{新闻发布会|press_conference=0}、参加{在线访谈|interview=0}均为0次。
[dispute] 四、行政复议、行政诉讼 2021年行政复议{0件|review}、行政诉讼{0件|litigation}。
[problem] 五、问题及改进 问题：群建得多，{156个|platform}{群|item}里每天有人说话的只有{90来个|platform|item=群}。
[plan] 改进：合并{40个|platform|item=沉默群}{沉默群|item}，其余由社区专职工作者每日必答。
[fee] 六、其他 未收取{信息处理费|fee=0}，未产生{邮寄费|fee=0}。
---
# id: u2-058  year: 2010  issuer: 陇川县气象站
[title] 县气象站2010年信息公开年报
[proactive] 公开天气预报等公共产品不计入，其他信息全年{44条|disclosure.total}，网站{26条|disclosure.website}，{电视字幕|item}{18条|disclosure.other_channel}。
+[proactive] {防雷检测收费标准|item}{1项|disclosure.category}、{行政许可结果|item}{15件|disclosure.category}、{人员招聘|item}{1则|disclosure.category}、{工作动态|item}{27条|disclosure.category}。
[application] 来开雷击证明的有12人次，属业务办理，不作申请统计，信息公开{申请|application.received=0}没有。
[fee] 业务收费不属于本报告范围，公开信息没有收过{费用|fee=0}。
[dispute] 没有{行政复议|review=0}，没有{行政诉讼|litigation=0}。
[organization] 站里7个人，预报员小组轮流发信息，没有{专职|staff.fulltime=0}，兼职{7人|staff.parttime}。
[training] 省局来讲《条例》{1课|training}，{7人|trainee}都听了。
[problem] 夜班发的{3条|other|item=}信息没有经过站长审看，事后补签。
[plan] 打算排个审看班表，贴在值班室。
---
# id: u2-059  year: 2018  issuer: 南屏街道办事处
[supervision] 街道监察室关于社区公开情况的抽查说明
[supervision] 全年{抽查|item}{6次|supervision}，抽查社区{38个次|supervision}，发现{问题|item}{51个|other}，发{整改函|item}{12份|supervision}，已整改{49个|other|item=问题}，{2个|other|item=问题}因改造停工暂未整改
[supervision] 对连续两次落后的社区{约谈|item}{3人|supervision}，{通报批评|item}{2个|supervision}社区，没有{立案|supervision=0}的
[platform] 检查公示栏{44块|bulletin_board}，其中合格{37块|bulletin_board}，玻璃破损{5块|bulletin_board}，无玻璃{2块|bulletin_board}
[proactive] 检查时在栏内查看{公示内容|item}{306张|other}，超期{28张|other}，缺落款{11张|other}，缺日期{9张|other}，无涂改
[response] 现场问{居民|item}{150人|other}，知道公示栏位置的{121人|other}，看过的{88人|other}，认为看不懂的{34人|other}
[plan] 据此要求10月底前全部撤下超期公示，缺落款缺日期的一周内补齐
[dispute] 抽查期间未收到居民对公示内容的{举报|complaint=0}，也未听到因公示引起的{诉讼|litigation=0}
---
# id: u2-060  year: 2023  issuer: 渡头镇人民政府
[title] 渡头镇人民政府2023年政府信息公开工作年度报告
[overview] 一、总体情况
[overview] 今年，我镇没有开展大拆大建，群众关注点从征地转到了养老和就医，公开工作也跟着转。
[key_area] 养老：{助餐点收费|item}公示{8处|disclosure.key_area}，{高龄津贴|item}按月公示{12期|disclosure.key_area}，{特困供养|item}公示{47人|disclosure.key_area}，全镇没有{养老项目招标|disclosure.key_area=0}。
+[key_area] 医疗：{村卫生室药品价格|item}公示{236种|disclosure.key_area}，{大病二次补助|item}公示{3批|disclosure.key_area}。
+[key_area] 征地：{征地公告|disclosure.key_area=0}未发布。
[proactive] 全年其他公开：{防汛|item}{33条|disclosure.category}，{招工|item}{58条|disclosure.category}，{停水停电|item}{72条|disclosure.category}，均由村村响和微信群发布，其中{村村响|item}播{1,280次|disclosure.other_channel}。
[interpretation] 养老政策讲座{16场|interpretation}，讲的是“怎么领、领多少、找谁领”，听的{老人|item}{1,024人次|other}。
[application] 全年申请{0|application.received}，结转{0|application.carried_in}，答复{0|application.closed}。
[dispute] 复议{0|review}，诉讼{0|litigation}，投诉{1|complaint}，投诉内容为助餐点收费牌字迹不清。
[problem] {8处|disclosure.key_area|item=收费牌}助餐点{收费牌|item}中{3处|disclosure.key_area|item=收费牌}不清晰，说明只管挂不管看。
[plan] 已于11月重做{3块|disclosure.key_area|item=收费牌}{收费牌|item}。
[other] 其他没有了。
